#pragma once

#include <QColor>

#include <array>

namespace nevertwice::test {

// Contrast of WCAG 2, from 1 to 21.
double contrast(const QColor &a, const QColor &b);

// How eyes see colours: all of them, or with one kind of cone missing (Machado, Oliveira, Fernandes 2009).
enum class Sight { Usual, Protan, Deutan, Tritan };
inline constexpr std::array kSights{Sight::Usual, Sight::Protan, Sight::Deutan, Sight::Tritan};

// CIEDE2000 between two colours as such eyes see them.
double distance(const QColor &a, const QColor &b, Sight sight);

} // namespace nevertwice::test
