#include "core/audit/grouping.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace vizard::audit {

namespace {

struct Group {
    int person = 0; // 0: new
    bool settled = false;
    bool alive = true;
    bool fresh = false;      // has a face that was nobody's
    std::vector<float> sum;  // of embeddings; empty: none is known
    int known = 0;           // how many were summed
    std::vector<int> photos; // sorted
    std::vector<std::size_t> faces;
};

struct Partner {
    double similarity = -2;
    std::size_t group = 0;
};

bool sharePhoto(const Group& a, const Group& b) {
    const auto& few = a.photos.size() < b.photos.size() ? a.photos : b.photos;
    const auto& many = a.photos.size() < b.photos.size() ? b.photos : a.photos;
    return std::any_of(few.begin(), few.end(),
                       [&](int photo) { return std::binary_search(many.begin(), many.end(), photo); });
}

// The mean over all pairs of a face here and a face there: the product of the groups' means.
double linkage(const Group& a, const Group& b) {
    const double dot = std::inner_product(a.sum.begin(), a.sum.end(), b.sum.begin(), 0.0);
    return dot / (static_cast<double>(a.known) * b.known);
}

class Groups {
public:
    Groups(const std::vector<FaceToGroup>& faces, const GroupingRules& rules)
        : rules_(rules) {
        std::map<int, std::size_t> known;
        for (std::size_t i = 0; i < faces.size(); ++i) {
            const FaceToGroup& face = faces[i];
            if (face.person > 0) {
                if (!known.count(face.person))
                    known[face.person] = start(face.person);
                add(groups_[known[face.person]], face, i);
            } else if (face.embedding) {
                add(groups_[start(0)], face, i);
            }
        }
        partners_.resize(groups_.size());
    }

    void join() {
        for (std::size_t i = 0; i < groups_.size(); ++i)
            findPartner(i);
        for (;;) {
            const auto closest =
                std::max_element(partners_.begin(), partners_.end(),
                                 [](const auto& a, const auto& b) { return a.similarity < b.similarity; });
            if (closest == partners_.end() || closest->similarity <= rules_.sameAbove)
                return;
            const auto at = static_cast<std::size_t>(closest - partners_.begin());
            merge(std::min(at, closest->group), std::max(at, closest->group));
        }
    }

    std::vector<int> people(std::size_t faces) const {
        std::vector<int> answer(faces, 0);
        int next = rules_.nextPerson;
        for (const Group& group : groups_) {
            if (!group.alive)
                continue;
            const int person = group.person > 0 ? group.person : next++;
            for (const std::size_t face : group.faces)
                answer[face] = person;
        }
        return answer;
    }

private:
    std::size_t start(int person) {
        Group& group = groups_.emplace_back();
        group.person = person;
        group.settled = rules_.settled.count(person) > 0;
        return groups_.size() - 1;
    }

    static void add(Group& group, const FaceToGroup& face, std::size_t index) {
        group.faces.push_back(index);
        group.photos.insert(std::upper_bound(group.photos.begin(), group.photos.end(), face.photo),
                            face.photo);
        group.fresh = group.fresh || face.person == 0;
        if (!face.embedding)
            return;
        group.sum.resize(face.embedding->size());
        for (std::size_t i = 0; i < group.sum.size(); ++i)
            group.sum[i] += (*face.embedding)[i];
        ++group.known;
    }

    bool mayJoin(const Group& a, const Group& b) const {
        return a.alive && b.alive && a.known > 0 && a.sum.size() == b.sum.size() && !(a.settled && b.settled);
    }

    // Only new faces look for company: people who were told apart before stay so until one comes who is like
    // both.
    void findPartner(std::size_t at) {
        partners_[at] = {};
        if (!groups_[at].alive || !groups_[at].fresh)
            return;
        for (std::size_t i = 0; i < groups_.size(); ++i) {
            if (i == at || !mayJoin(groups_[at], groups_[i]))
                continue;
            const double similarity = linkage(groups_[at], groups_[i]);
            if (similarity > std::max(rules_.sameAbove, partners_[at].similarity) &&
                !sharePhoto(groups_[at], groups_[i]))
                partners_[at] = {similarity, i};
        }
    }

    // `from` joins `into`. Others need a new partner only where theirs was one of the two: a mean of two
    // similarities is not above both.
    void merge(std::size_t into, std::size_t from) {
        Group &a = groups_[into], &b = groups_[from];
        const auto number = [](const Group& group) { return group.person > 0 ? group.person : 1 << 30; };
        if (a.settled != b.settled)
            a.person = a.settled ? a.person : b.person;
        else if (a.person > 0 || b.person > 0)
            a.person = std::min(number(a), number(b));
        a.settled = a.settled || b.settled;
        a.fresh = true;
        for (std::size_t i = 0; i < a.sum.size(); ++i)
            a.sum[i] += b.sum[i];
        a.known += b.known;
        const auto middle = static_cast<std::ptrdiff_t>(a.photos.size());
        a.photos.insert(a.photos.end(), b.photos.begin(), b.photos.end());
        std::inplace_merge(a.photos.begin(), a.photos.begin() + middle, a.photos.end());
        a.faces.insert(a.faces.end(), b.faces.begin(), b.faces.end());
        b.alive = false;
        partners_[from] = {};
        for (std::size_t i = 0; i < groups_.size(); ++i) {
            const Partner& partner = partners_[i];
            if (i == into || (partner.similarity > -2 && (partner.group == into || partner.group == from)))
                findPartner(i);
        }
    }

    const GroupingRules& rules_;
    std::vector<Group> groups_;
    std::vector<Partner> partners_;
};

} // namespace

std::vector<int> groupFaces(const std::vector<FaceToGroup>& faces, const GroupingRules& rules) {
    Groups groups(faces, rules);
    groups.join();
    return groups.people(faces.size());
}

} // namespace vizard::audit
