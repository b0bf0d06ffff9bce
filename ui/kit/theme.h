#pragma once

#include "ui/picture/tokens.h"

#include <QFont>
#include <QObject>
#include <QPalette>

namespace nevertwice {

enum class Scheme { FollowSystem, Light, Dark };
enum class Density { Comfortable, Compact };

// The scale of type. Everything written on the screen is one of these.
enum class TextStyle { Title, Metric, Heading, Subheading, Body, ListTitle, Label, Meta, Pill, Code };

// Distances, all on a grid of four.
namespace space {
inline constexpr int hair = 1;
inline constexpr int xs = 4;
inline constexpr int s = 8;
inline constexpr int m = 12;
inline constexpr int l = 16;
inline constexpr int xl = 20;
inline constexpr int xxl = 24;
inline constexpr int radius = 6;
inline constexpr int cardRadius = 8;
inline constexpr int control = 32;
inline constexpr int listRow = 68;
inline constexpr int compactListRow = 44;
inline constexpr int tableRow = 36;
inline constexpr int compactTableRow = 28;
inline constexpr int sidebarRow = 32;
} // namespace space

// The look of the whole program: palette, fonts and the little style sheet. It can be changed at any time; what paints
// by itself asks tokens() when it paints and repaints on changed().
class Theme : public QObject
{
    Q_OBJECT

public:
    // Remembers what the system looks like, so make it before anything sets a palette.
    explicit Theme(QObject *parent = nullptr);

    void setScheme(Scheme scheme);
    Scheme scheme() const { return m_scheme; }
    // What the desktop says of itself, which counts before its palette; FollowSystem: it prefers neither.
    void setSystemScheme(Scheme scheme);
    bool isDark() const;
    const Tokens &tokens() const { return isDark() ? darkTokens() : lightTokens(); }

    // In percent of the scale of type.
    void setTextSize(int percent);
    int textSize() const { return m_textSize; }
    void setDensity(Density density);
    Density density() const { return m_density; }
    bool isCompact() const { return m_density == Density::Compact; }
    // A length that grows with the text in it.
    int scaled(int pixels) const { return qRound(pixels * m_textSize / 100.0); }

    QFont font(TextStyle style) const;
    static constexpr int lineHeightPercent = 145; // of prose

signals:
    void changed();

private:
    void apply();

    Scheme m_scheme = Scheme::FollowSystem;
    Density m_density = Density::Comfortable;
    int m_textSize = 100;
    Scheme m_systemScheme = Scheme::FollowSystem;
    bool m_systemPaletteIsDark = false;
};

// So many pixels wide at the usual size of text, and as much wider as the text grows.
void holdWidth(const Theme &theme, QWidget *widget, int pixels);

// The same colours in every group: a window that loses the focus keeps its looks.
QPalette paletteOf(const Tokens &tokens);
QString styleSheetOf(const Tokens &tokens);

} // namespace nevertwice
