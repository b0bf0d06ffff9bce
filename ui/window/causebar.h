#pragma once

#include "model/store/causework.h"
#include "ui/kit/banner.h"
#include "ui/kit/causewish.h"

#include <QTimer>

#include <QList>

#include <functional>

namespace nevertwice {

// Carries out wishes about the catalogue of causes and says what became of them across the page, with the way back.
class CauseBar : public Banner
{
    Q_OBJECT

public:
    using Work = std::function<void(Workspace &workspace)>;
    // Does the work where the workspace lives, then calls back in this thread.
    using Runner = std::function<void(const Work &work, const std::function<void()> &done)>;

    CauseBar(const Theme &theme, Runner run, std::function<QString()> myName, QWidget *parent = nullptr);

    void carryOut(const CauseWish &wish);
    // Changes that have nothing to do with each other: all of them or none, one step, taken back as one.
    void carryOutAll(const QList<CauseWish> &wishes);
    // What was said is over, and cannot be taken back here any more.
    void hush();
    bool hasWayBack() const { return !m_done.isEmpty() && !isHidden(); }
    void takeBack();

signals:
    void done();                                       // something was written
    void merged(const QUuid &from, const QUuid &into); // that, a moment before done()

private:
    using Works = QList<CauseWork>;
    void tell(const QList<CauseWish> &wishes, const Result<Works> &outcome);

    static constexpr int kShownFor = 20'000; // milliseconds; time enough to think better of it

    Runner m_run;
    std::function<QString()> m_myName;
    // The last one last: groups are accepted one after the other, and each can be taken back.
    struct Done
    {
        Works works;
        QString refused; // the proposal that is not made again; empty for works
    };
    QList<Done> m_done;
    QTimer m_fade;
};

} // namespace nevertwice
