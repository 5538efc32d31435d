// The files that must never be written to.
#pragma once

#include <QString>
#include <QStringList>

#include <memory>

namespace vizard::photo {

// Looks at each original once, when it is first asked, and answers from memory: comparing every copy with
// every original would be quadratic. Copies share what was looked up. May be asked from several threads.
class Originals {
public:
    Originals() = default;
    Originals(const QStringList& paths); // implicit: a list of paths is a list of originals

    // Whether writing to `target` could touch one of them: the same path (links in it followed), or the same
    // file by device and inode.
    bool contains(const QString& target) const;

private:
    struct Index;
    std::shared_ptr<Index> index_;
};

} // namespace vizard::photo
