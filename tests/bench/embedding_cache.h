// Numbers that are slow to compute and never change, kept in a folder between runs.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <mutex>
#include <optional>

namespace vizard::bench {

// One file of lists of floats by key. Thread-safe. An empty folder name: nothing is kept.
class NumberCache {
public:
    NumberCache(const QString& folder, const QString& name);

    std::optional<QList<float>> find(const QByteArray& key) const;
    void insert(const QByteArray& key, const QList<float>& values);
    // Atomically; throws std::runtime_error where the folder cannot be written to.
    void save();

private:
    QString path_;
    mutable std::mutex mutex_;
    QHash<QByteArray, QList<float>> values_;
    bool changed_ = false;
};

} // namespace vizard::bench
