#pragma once

#include "ui/kit/wrappedtext.h"

#include <QFont>
#include <QHash>

#include <algorithm>
#include <functional>
#include <utility>

namespace nevertwice {

// How high something is in each width it was asked about. Layouts ask for the same two or three widths many times over,
// and measuring text is what a page costs.
class Heights
{
public:
    explicit Heights(std::function<int(int width)> measure) : m_measure(std::move(measure)) {}

    int at(int width) const
    {
        const auto known = m_known.constFind(width);
        if (known != m_known.constEnd()) return *known;
        const int height = m_measure(width);
        m_known.insert(width, height);
        return height;
    }
    void forget() { m_known.clear(); }

private:
    std::function<int(int)> m_measure;
    mutable QHash<int, int> m_known;
};

// How high texts in one font are, broken into lines where they meet the width. The same rows are asked about for the
// height of their list, then for their own, then for painting.
class TextHeights
{
public:
    int at(const QFont &font, int width, const QString &text) const
    {
        if (font != m_font || m_known.size() >= kMost) {
            m_known.clear();
            m_font = font;
        }
        const std::pair key(text, std::max(1, width));
        const auto known = m_known.constFind(key);
        if (known != m_known.constEnd()) return *known;
        const int height = wrappedHeight(font, key.second, text);
        m_known.insert(key, height);
        return height;
    }

private:
    static constexpr qsizetype kMost = 1000;

    mutable QFont m_font;
    mutable QHash<std::pair<QString, int>, int> m_known;
};

} // namespace nevertwice
