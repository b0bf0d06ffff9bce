#pragma once

#include "model/domain/codes.h"

namespace nevertwice {

// Who was the first to see it. An alert, a colleague and chance are us; customers and partners are others.
enum class Noticed { ByOthers, ByUs, Unknown };

inline Noticed noticedBy(const Code<DetectionMethod> &method)
{
    if (method == DetectionMethod::Customer || method == DetectionMethod::Partner) return Noticed::ByOthers;
    const bool isUs =
        method == DetectionMethod::Alert || method == DetectionMethod::Employee || method == DetectionMethod::Chance;
    return isUs ? Noticed::ByUs : Noticed::Unknown;
}

} // namespace nevertwice
