// A new file under its name, whole or not at all.
#pragma once

#include "core/base/result.h"
#include "core/photo/detail/file.h"

namespace vizard::photo::detail {

enum class IfThere { Refuse, Replace };

// A hidden temporary file that becomes the target by commit(), and goes away otherwise. While it lives it is
// locked (flock), so that sweepTemporaries() of another process leaves it alone.
class Transaction {
public:
    // Errors: NotWritable, DiskFull, Internal.
    static Result<Transaction> begin(const QString& folder);

    Transaction(Transaction&& other) noexcept
        : path_(std::exchange(other.path_, {}))
        , file_(std::move(other.file_)) {}
    Transaction& operator=(Transaction&&) = delete;
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();

    const QString& path() const { return path_; }

    // Writes and syncs. Errors: NotWritable, DiskFull, Internal.
    Status write(const QByteArray& bytes);

    // Renames to `target` in the same folder and syncs the folder. Errors: AlreadyExists, NotWritable,
    // DiskFull, Internal.
    Status commit(const QString& target, IfThere policy);

private:
    Transaction(QString path, Descriptor file)
        : path_(std::move(path))
        , file_(std::move(file)) {}

    QString path_; // empty: nothing to remove
    Descriptor file_;
};

// Something of that name is there, be it a dangling link.
bool isThere(const QString& path);

QString temporaryPrefix();

// Removes unlocked temporary files from `folder`; how many.
int sweepTemporaries(const QString& folder);

} // namespace vizard::photo::detail
