// Errors about a judge mean other things than those about a photo.
#pragma once

#include "core/base/result.h"

#include <QString>

namespace vizard::cli {

QString judgeSentence(const Error& error);

} // namespace vizard::cli
