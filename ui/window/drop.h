// What is dropped or pasted onto the window.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

class QMimeData;

namespace vizard::ui {

// Exactly one of the three is there; all are empty where there is nothing to take.
struct Incoming {
    QStringList paths;  // local files and folders
    QByteArray picture; // a picture's bytes, as a browser or a screenshot program gives them
    QString suffix;     // of a file with these bytes
    QStringList links;  // to other computers: Vizard does not go there

    bool isEmpty() const { return paths.isEmpty() && picture.isEmpty() && links.isEmpty(); }
};

Incoming incomingFrom(const QMimeData* mime);

// Whether incomingFrom() would find something; cheap: bytes are not fetched.
bool hasIncoming(const QMimeData* mime);

// Writes the picture into a new file of `folder`, which is made where it is missing. Empty: it could not be
// written.
QString keepPicture(const Incoming& incoming, const QString& folder);

} // namespace vizard::ui
