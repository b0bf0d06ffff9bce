#pragma once

#include <QHash>

#include <functional>

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

} // namespace nevertwice
