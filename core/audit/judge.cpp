#include "core/audit/judge.h"

#include "core/face/align.h"

#include <algorithm>

namespace vizard::audit {
namespace {

using Hashes = std::vector<QByteArray>;

bool meet(const Hashes& a, const Hashes& b) {
    return std::any_of(a.begin(), a.end(), [&](const QByteArray& hash) {
        return std::find(b.begin(), b.end(), hash) != b.end();
    });
}

// What a judge and a network's teacher have in common, if anything.
bool isOrSharesTeacher(const JudgePast& judge, const nets::Teacher& teacher) {
    const auto same = [&](const nets::Teacher& own) {
        return own.sha256 == teacher.sha256 || meet(own.weights, teacher.weights);
    };
    return judge.sha256 == teacher.sha256 || meet(judge.weights, teacher.weights) ||
           std::any_of(judge.teachers.begin(), judge.teachers.end(), same);
}

const nets::Provenance* judgeNamed(const std::vector<nets::Provenance>& list, const QString& name) {
    const auto found = std::find_if(list.begin(), list.end(), [&](const nets::Provenance& model) {
        return model.kind == QLatin1String("judge") && (name.isEmpty() || model.name == name);
    });
    return found == list.end() ? nullptr : &*found;
}

} // namespace

QString sharedWith(const JudgePast& judge, const std::vector<nets::Provenance>& parties,
                   const nets::Models& models) {
    for (const nets::Provenance& party : parties) {
        if (!party.makesCloaks())
            continue;
        if (party.sha256 == judge.sha256)
            return QStringLiteral("it is “%1”").arg(party.name);
        for (const nets::Teacher& teacher : party.teachers) {
            if (isOrSharesTeacher(judge, teacher))
                return QStringLiteral("“%1” taught “%2”").arg(teacher.name, party.name);
        }
        const auto taught = [&](const nets::Teacher& own) { return own.sha256 == party.sha256; };
        if (std::any_of(judge.teachers.begin(), judge.teachers.end(), taught))
            return QStringLiteral("“%1” taught it").arg(party.name);
        if (judge.weights.empty())
            continue;
        const auto weights = nets::weightHashes(models, party.name);
        if (weights && meet(*weights, judge.weights))
            return QStringLiteral("it shares weights with “%1”").arg(party.name);
    }
    return {};
}

Judge::Judge(std::shared_ptr<const nets::Recogniser> network)
    : network_(std::move(network)) {}

Result<Judge> Judge::load(const QString& nameOrFile, const nets::Models& models,
                          const std::vector<nets::Provenance>& parties) {
    const nets::Provenance* own = judgeNamed(parties, nameOrFile);
    for (const nets::Provenance& party : parties) {
        if (!own && party.makesCloaks() && party.name == nameOrFile)
            return Error{ErrorCode::InvalidArgument, nameOrFile,
                         QStringLiteral("it takes part in making them")};
    }
    const auto network =
        own ? nets::Recogniser::fromModel(models, nameOrFile) : nets::Recogniser::fromFile(nameOrFile);
    if (!network)
        return network.error();
    const JudgePast past{(*network)->sha256(), (*network)->weights(),
                         own ? own->teachers : std::vector<nets::Teacher>()};
    if (const QString shared = sharedWith(past, parties, models); !shared.isEmpty())
        return Error{ErrorCode::InvalidArgument, (*network)->name(), shared};
    return Judge(*network);
}

Result<Judge> Judge::installed(const nets::Models& models, const std::vector<nets::Provenance>& parties) {
    const nets::Provenance* judge = judgeNamed(parties, {});
    return judge
               ? load(judge->name, models, parties)
               : Result<Judge>(Error{ErrorCode::ModelMissing, {}, QStringLiteral("no model of kind judge")});
}

Result<Embedding> Judge::embed(const QImage& photo, const std::array<QPointF, 5>& landmarks) const {
    const face::Similarity toCrop = face::alignment(landmarks, network_->landmarks());
    auto answer = network_->embed({face::alignedCrop(photo, toCrop, network_->width(), network_->height())});
    if (!answer)
        return answer.error();
    return std::move(answer->front());
}

} // namespace vizard::audit
