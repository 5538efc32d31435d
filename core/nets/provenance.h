// Who taught the networks that ship: so that none of them, nor of their teachers, judges what they made.
#pragma once

#include "core/nets/models.h"

namespace vizard::nets {

// A recogniser that taught a network. It need not be here: its file's SHA-256 tells it, and `weights`, the
// SHA-256 of some of its largest tensors (Recogniser::weights), where the file was written anew.
struct Teacher {
    QString name;
    QByteArray sha256;               // hex
    std::vector<QByteArray> weights; // hex
};

// One line of the manifest.
struct Provenance {
    QString name, kind;
    QByteArray sha256; // hex, of the network's own file
    std::vector<Teacher> teachers;

    // Whether it takes part in making cloaks: the cloak network, and recognisers as surrogates.
    bool makesCloaks() const { return kind == QLatin1String("cloak") || kind == QLatin1String("recogniser"); }
};

std::vector<Provenance> parseProvenance(const QByteArray& manifest);

// Of models/manifest.json, as it is compiled in.
const std::vector<Provenance>& provenance();

} // namespace vizard::nets
