#include "tests/bench/detector_options.h"

#include "tests/bench/add_option.h"

#include <QFile>

namespace vizard::bench {

void addDetectorOptions(QCommandLineParser& parser, const char* photos) {
    const AddOption add(parser);
    add("faces", "Folder with LFW in it.", "DIR");
    add("teacher", "yunet_n_640_640.onnx.", "FILE");
    add("weights", "Of the detector, instead of the shipped ones.", "FILE");
    add("landmarks", "Of the second look, instead of the shipped ones.", "FILE");
    add("photos", "How many.", "N", photos);
}

DetectorWeights detectorWeights(const QCommandLineParser& parser, const nets::Models& models) {
    const auto bytes = [&](const char* option, const char* model) {
        const QString own = parser.value(QString::fromLatin1(option));
        QFile file(own);
        if (!own.isEmpty() && file.open(QIODevice::ReadOnly))
            return file.readAll();
        const auto shipped = models.bytes(QString::fromLatin1(model));
        return shipped ? *shipped : QByteArray();
    };
    return {bytes("weights", "detector"), bytes("landmarks", "landmarks")};
}

} // namespace vizard::bench
