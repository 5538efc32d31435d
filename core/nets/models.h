// The weights that the program ships: a manifest, compiled in, and one safetensors file for each model.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace vizard::nets {

// One line of models/manifest.json. The SHA-256 is compiled into the program from that file.
struct ModelInfo {
    QString name;    // "detector", "cloak", "surrogate_a", …
    QString kind;    // "detector", "cloak", "recogniser"
    QString network; // the C++ definition it is for
    QString file;
    QByteArray sha256; // hex
    QString date;
    QString summary;
};

class Models {
public:
    // Where the weights are looked for: `folder`, or $VIZARD_MODELS, or beside the program, or the source
    // tree.
    static Models open(const QString& folder = {});

    const std::vector<ModelInfo>& list() const { return list_; }
    QString folder() const { return folder_; }

    // The verified bytes of a model's file. Errors: ModelMissing, ModelDamaged (any byte differs).
    Result<QByteArray> bytes(const QString& name) const;

private:
    QString folder_;
    std::vector<ModelInfo> list_;
};

// Sets this thread up for inference and optimisation: one intra-op thread, denormals flushed. Every worker
// calls it.
void prepareWorkerThread();

} // namespace vizard::nets
