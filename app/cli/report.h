// What the commands say about their results: sentences for people, JSON objects for programs.
#pragma once

#include "core/album/queue.h"
#include "core/base/result.h"
#include "core/face/face.h"
#include "core/nets/models.h"
#include "ui/report/photo_facts.h"

#include <QJsonObject>
#include <QString>

namespace vizard::cli {

using report::toJson;

QJsonObject toJson(const QString& file, const std::vector<face::Face>& faces);
QJsonObject toJson(const nets::ModelInfo& model, bool intact);

// One line for a person.
QString line(const album::JobResult& result);
QString line(const QString& file, const std::vector<face::Face>& faces); // several, where there are faces

// To standard output, each with an end of line, at once.
void print(const QString& text);
void print(const QJsonObject& object);
void printError(const QString& text); // to standard error

// Whether a report of that name can be written (see report::mayWrite), else says that it cannot: asked before
// the work, which may take hours. An empty name, for which nothing is written, can.
bool canWrite(const QString& path);

} // namespace vizard::cli
