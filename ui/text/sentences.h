// The one place where facts from core become sentences for people. Translatable, in the context
// "vizard::text".
#pragma once

#include "core/album/outcome.h"
#include "core/album/scan.h"
#include "core/base/result.h"

#include <QString>

namespace vizard::text {

// One calm sentence that says what happened to which file, and what to do where something can be done.
QString sentence(const Error& error);

// Says nothing against the photo: only its file could not be written.
bool isAboutWriting(ErrorCode code);

// One or two words for a list: "Protected", "No face", …
QString words(album::Outcome outcome);

// What a search through folders left out, and what can be done; a sentence a reason.
QStringList leftOut(const album::ScanResult::LeftOut& what);

// "about 2 minutes", "a few seconds"; empty where it is not known (negative).
QString duration(double seconds);

} // namespace vizard::text
