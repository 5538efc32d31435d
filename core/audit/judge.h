// A recogniser that judges cloaks: it took part neither in making them nor in teaching the networks that did.
#pragma once

#include "core/audit/scores.h"
#include "core/nets/provenance.h"
#include "core/nets/recogniser.h"

#include <QImage>

#include <array>
#include <memory>

namespace vizard::audit {

class Judge {
public:
    // Whether it is independent is not asked here: for measuring programs that know what they do.
    explicit Judge(std::shared_ptr<const nets::Recogniser> network);

    // A model of kind "judge" by its name, or else a user's file (see nets::Recogniser::fromFile). `parties`:
    // who made the cloaks, and who taught them. Errors: those of nets::Recogniser, and InvalidArgument where
    // it is not independent of them (detail: what it shares with whom).
    static Result<Judge> load(const QString& nameOrFile, const nets::Models& models,
                              const std::vector<nets::Provenance>& parties = nets::provenance());
    // The first model of kind "judge". Error: ModelMissing with an empty text where none ships.
    static Result<Judge> installed(const nets::Models& models,
                                   const std::vector<nets::Provenance>& parties = nets::provenance());

    QString name() const { return network_->name(); }
    QString date() const { return network_->date(); } // empty for a user's file
    // Changes with the network's bytes: the key of what is cached about it.
    QByteArray id() const { return network_->id(); }
    QByteArray sha256() const { return network_->sha256(); }

    // `landmarks` in pixels of `photo`. May be called from several threads at once.
    Result<Embedding> embed(const QImage& photo, const std::array<QPointF, 5>& landmarks) const;

private:
    std::shared_ptr<const nets::Recogniser> network_;
};

// What is known of a judge; `teachers` is empty for a user's file: that one's past is not known.
struct JudgePast {
    QByteArray sha256; // hex, of the network's file
    // nets::Recogniser::weights. Empty for a model of kind "judge": what those share with others is fixed by
    // the manifest, so a test asks it once instead of the program at every start, where it would cost .3
    // seconds.
    std::vector<QByteArray> weights;
    std::vector<nets::Teacher> teachers;
};

// Empty, or what a judge has in common with one of `parties` that makes cloaks: it is that one, it is or
// shares a teacher of it, it was taught by it, or it shares weights with it (files of `models`) or with its
// teachers.
QString sharedWith(const JudgePast& judge, const std::vector<nets::Provenance>& parties,
                   const nets::Models& models);

} // namespace vizard::audit
