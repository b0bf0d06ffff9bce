#pragma once

#include <QLayout>
#include <QPointer>
#include <QWidget>

namespace nevertwice {

// While it lives, what is shown in the widget waits for its place. A widget that is shown has all layouts around it
// done anew, up to the window: of many in a row each would.
class LayoutPause
{
public:
    explicit LayoutPause(QWidget *widget) : m_layout(widget ? widget->layout() : nullptr)
    {
        if (m_layout) m_layout->setEnabled(false);
    }
    ~LayoutPause()
    {
        if (!m_layout) return;
        m_layout->setEnabled(true);
        m_layout->update();
        // Who is shown has its layout done, but for this one: it was asked while it waited, and nobody asks again.
        if (m_layout->parentWidget()->isVisible()) m_layout->activate();
    }
    LayoutPause(const LayoutPause &) = delete;
    LayoutPause &operator=(const LayoutPause &) = delete;

private:
    QPointer<QLayout> m_layout;
};

} // namespace nevertwice
