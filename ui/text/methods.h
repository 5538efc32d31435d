// What each protection method is for, what it is not for, and what strength means to it, in words. Translatable, in "vizard::text".
#pragma once

#include <QString>

namespace vizard::text {

// One sentence each; empty for a name that no method has (core/cloak/methods.h).
QString methodPurpose(const QString& method);
QString methodLimits(const QString& method);
QString methodStrength(const QString& method);

// Why a method cannot be chosen; `missing` is MethodInfo::missing.
QString methodNotReady(const QString& method, const QString& missing);

// Why a method that is for albums of one person was not chosen.
QString albumTooSmall(const QString& method);

} // namespace vizard::text
