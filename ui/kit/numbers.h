#pragma once

#include <QLocale>
#include <QString>

#include <optional>

namespace nevertwice {

// A number as people write it, in any locale's way: "1,234.56", "1.234,56", "1 234,56", "1'234", "٤٤٬٢٠٠". Where one
// separator could mean either ("1,234"), the locale decides. Nothing where it is no number.
std::optional<double> readNumber(const QString &text, const QLocale &locale = QLocale());

// The same with a trailing unit: "70 %".
std::optional<double> readPercent(const QString &text, const QLocale &locale = QLocale());

// A length of time in minutes: "135", "2:15", "2 h 15 min", "1d 3h"; as the
// window shows it in Arabic too.
std::optional<double> readMinutes(const QString &text, const QLocale &locale = QLocale());

} // namespace nevertwice
