// The report of an export as a page that a person reads.
#pragma once

#include <QJsonObject>
#include <QString>

namespace vizard::text {

// One self-contained HTML page (no scripts, nothing loaded from elsewhere) from the JSON that the command
// line writes with --report: counts, settings, and for each photo what was done, faces, figures, and which
// kinds of metadata were kept and removed.
QString exportPage(const QJsonObject& report);

// "place", "camera", …: what a kind of metadata is, for people, from its name in the JSON.
QString metadataWords(const QString& kind);

} // namespace vizard::text
