// Numbers that are slow to compute and never change, kept in a folder between runs. Embeddings tell who is on
// a photo: the folder and its files are for their owner's eyes alone.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <mutex>
#include <optional>

namespace vizard::audit {

// One file of lists of floats by key. Thread-safe. An empty folder name: nothing is kept.
class NumberCache {
public:
    NumberCache(const QString& folder, const QString& name);

    std::optional<QList<float>> find(const QByteArray& key) const;
    void insert(const QByteArray& key, const QList<float>& values);
    // Atomically, where anything was inserted. Error: NotWritable.
    Status save();

private:
    QString path_;
    mutable std::mutex mutex_;
    QHash<QByteArray, QList<float>> values_;
    bool changed_ = false;
};

} // namespace vizard::audit
