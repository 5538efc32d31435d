#include "ui/text/help.h"

#include <QCoreApplication>

namespace vizard::text {

namespace {

QString translated(const char* source) {
    return QCoreApplication::translate("vizard::text", source);
}

} // namespace

QString helpTitle() {
    return translated(QT_TRANSLATE_NOOP("vizard::text", "What Vizard does, and what it cannot do"));
}

std::vector<HelpSection> helpSections() {
    return {
        {translated(QT_TRANSLATE_NOOP("vizard::text", "What it does")),
         {translated(QT_TRANSLATE_NOOP(
              "vizard::text",
              "Vizard makes copies of your photos in which faces are changed a little. People see "
              "the same person; face recognition has a harder time.")),
          translated(QT_TRANSLATE_NOOP("vizard::text",
                                       "Nothing leaves this computer, and originals are never touched.")),
          translated(QT_TRANSLATE_NOOP("vizard::text", "Only faces with a box around them are changed."))}},
        {translated(QT_TRANSLATE_NOOP("vizard::text", "What it cannot do")),
         {translated(QT_TRANSLATE_NOOP("vizard::text", "Photos already online stay recognisable.")),
          translated(QT_TRANSLATE_NOOP(
              "vizard::text", "One clean photo of you in a search gallery can be enough to find you.")),
          translated(QT_TRANSLATE_NOOP(
              "vizard::text", "A recogniser trained on Vizard's copies may learn to see through them.")),
          translated(QT_TRANSLATE_NOOP("vizard::text",
                                       "Tomorrow's recognisers may be better than those we tested."))}},
        {translated(QT_TRANSLATE_NOOP("vizard::text", "How strong?")),
         {translated(QT_TRANSLATE_NOOP(
             "vizard::text", "Stronger hides better and shows more. Large faces need more than small ones. "
                             "Compare before you share."))}}};
}

} // namespace vizard::text
