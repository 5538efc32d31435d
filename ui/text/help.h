// What the program does and what it cannot do, for the first start and for Help. Offline, under 120 words.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace vizard::text {

QString helpTitle();

struct HelpSection {
    QString heading;
    QStringList sentences; // one thing each
};
std::vector<HelpSection> helpSections();

} // namespace vizard::text
