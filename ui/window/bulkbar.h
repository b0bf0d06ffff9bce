#pragma once

#include "ui/kit/banner.h"
#include "ui/window/bulkedit.h"

#include <QTimer>

#include <functional>

namespace nevertwice {

// Changes several incidents and says so across the page, with the way back. What needs a second word is asked for
// there too: never in a box.
class BulkBar : public Banner
{
    Q_OBJECT

public:
    using Work = std::function<void(Workspace &workspace)>;
    // Does the work where the workspace lives, then calls back in this thread.
    using Runner = std::function<void(const Work &work, const std::function<void()> &done)>;

    BulkBar(const Theme &theme, Runner run, std::function<QString()> myName, QWidget *parent = nullptr);

    void change(const BulkChange &change);
    // What was said is over, and cannot be taken back here any more.
    void hush();
    // What the button takes back, as the menu for undo calls it; nothing where there is none.
    QString wayBack() const;
    void takeBack();

signals:
    void done(); // something was written

private:
    void apply(const BulkChange &change, std::optional<int> confirmed);
    void tell(const BulkChange &change, const Result<BulkOutcome> &outcome);
    void press();

    static constexpr int kShownFor = 20'000; // milliseconds; time enough to think better of it

    Runner m_run;
    std::function<QString()> m_myName;
    std::optional<BulkChange> m_asked; // waits for the second word
    std::optional<BulkOutcome> m_done; // can be taken back
    QTimer m_fade;
};

} // namespace nevertwice
