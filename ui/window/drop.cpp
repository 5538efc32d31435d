#include "ui/window/drop.h"

#include "core/base/private_files.h"

#include <QBuffer>
#include <QDateTime>
#include <QDir>
#include <QImage>
#include <QMimeData>
#include <QSaveFile>
#include <QUrl>

namespace vizard::ui {

namespace {

// The file's own bytes rather than a picture made of them: quality and colours stay.
constexpr std::pair<const char*, const char*> kinds[] = {
    {"image/jpeg", "jpg"}, {"image/png", "png"},   {"image/webp", "webp"}, {"image/tiff", "tif"},
    {"image/bmp", "bmp"},  {"image/avif", "avif"}, {"image/heic", "heic"}, {"image/heif", "heif"}};

// A small picture of a web page may stand in its address itself: data:image/png;base64,… (RFC 2397).
void takeDataUrl(const QUrl& url, Incoming& incoming) {
    const QByteArray whole = url.toEncoded();
    const qsizetype comma = whole.indexOf(',');
    const QByteArray head = whole.mid(5, comma - 5);
    for (const auto& [type, suffix] : kinds) {
        if (comma < 0 || head != QByteArray(type) + ";base64")
            continue;
        incoming.picture = QByteArray::fromBase64(QByteArray::fromPercentEncoding(whole.mid(comma + 1)));
        incoming.suffix = suffix;
    }
}

void takeUrls(const QMimeData* mime, Incoming& incoming) {
    for (const QUrl& url : mime->urls()) {
        if (url.isLocalFile() && !url.toLocalFile().isEmpty())
            incoming.paths << url.toLocalFile();
        else if (url.scheme() == "http" || url.scheme() == "https")
            incoming.links << url.toString();
        else if (url.scheme() == "data" && incoming.picture.isEmpty())
            takeDataUrl(url, incoming);
    }
}

void takePicture(const QMimeData* mime, Incoming& incoming) {
    for (const auto& [type, suffix] : kinds) {
        incoming.picture = mime->data(type);
        incoming.suffix = suffix;
        if (!incoming.picture.isEmpty())
            return;
    }
    const QImage image = mime->hasImage() ? qvariant_cast<QImage>(mime->imageData()) : QImage();
    if (image.isNull())
        return;
    QBuffer buffer(&incoming.picture);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    incoming.suffix = "png";
}

} // namespace

Incoming incomingFrom(const QMimeData* mime) {
    Incoming incoming;
    if (!mime)
        return incoming;
    takeUrls(mime, incoming);
    if (incoming.paths.isEmpty() && incoming.picture.isEmpty())
        takePicture(mime, incoming);
    if (!incoming.paths.isEmpty())
        incoming.picture.clear();
    if (!incoming.paths.isEmpty() || !incoming.picture.isEmpty())
        incoming.links.clear();
    return incoming;
}

bool hasIncoming(const QMimeData* mime) {
    if (!mime)
        return false;
    if (mime->hasImage())
        return true;
    for (const auto& [type, suffix] : kinds)
        if (mime->hasFormat(type))
            return true;
    Incoming incoming;
    takeUrls(mime, incoming);
    return !incoming.isEmpty();
}

QString keepPicture(const Incoming& incoming, const QString& folder) {
    if (incoming.picture.isEmpty() || !makePrivateFolder(folder))
        return {};
    const QString stem =
        QStringLiteral("picture-%1").arg(QDateTime::currentDateTime().toString("yyyy-MM-dd-hhmmss"));
    QString path = QStringLiteral("%1/%2.%3").arg(folder, stem, incoming.suffix);
    for (int n = 2; QFileInfo::exists(path); ++n)
        path = QStringLiteral("%1/%2-%3.%4").arg(folder, stem).arg(n).arg(incoming.suffix);
    QSaveFile file(path);
    const bool kept = file.open(QIODevice::WriteOnly) && file.setPermissions(kOwnerOnly) &&
                      file.write(incoming.picture) == incoming.picture.size() && file.commit();
    return kept ? path : QString();
}

} // namespace vizard::ui
