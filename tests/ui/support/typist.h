#pragma once

#include "tests/ui/support/desk.h"
#include "ui/find/incidentlist.h"
#include "ui/kit/labels.h"
#include "ui/window/troublebar.h"
#include "ui/window/workspaceview.h"

#include <QAction>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

namespace nevertwice::test {

// Somebody who writes at a desk, and looks.
class Typist
{
public:
    explicit Typist(Desk &desk) : m_desk(desk) {}

    MainWindow &window() { return m_desk.window; }
    WorkspaceView &view() { return *window().workspace(); }
    Document &document() { return *view().document(); }
    QUuid shown() { return document().uuid(); }
    Incident inFile(const QUuid &uuid) { return must(view().reader().incident(uuid)); }

    template <typename T> T *child(const QString &name) { return window().findChild<T *>(name); }
    // The one that can be seen, by what it is called for those who do not.
    template <typename T> T *named(const QString &name)
    {
        const auto all = window().findChildren<T *>();
        for (T *one : all)
            if (one->accessibleName() == name && one->isVisible()) return one;
        return nullptr;
    }
    QPlainTextEdit *field(const QString &path) { return child<QPlainTextEdit>(path); }
    QString text(const QString &path) { return field(path)->toPlainText(); }
    QString saved() { return child<ElidedLabel>(QStringLiteral("saved"))->text(); }
    TroubleBar &bar() { return *window().findChild<TroubleBar *>(); }

    void open(const QString &ref) { view().list().select(must(view().reader().row(ref)).uuid); }
    void types(const QString &path, const QString &text)
    {
        field(path)->setFocus();
        QTest::keyClicks(field(path), text);
    }
    void keys(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : &window(), Qt::Key(key), modifiers);
    }
    void choose(const QString &action) { child<QAction>(action)->trigger(); }
    void press(const QString &text)
    {
        QPushButton *button = bar().button(text);
        QVERIFY2(button, qPrintable(bar().text()));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    // Another program does, with the version of the file.
    void somebodyElseSaves(const QUuid &incident, const QList<Patch> &patches)
    {
        const auto other = must(Workspace::open(m_desk.path(), Access::ReadWrite, m_desk.clock));
        must(other->commit(incident, must(other->reader().row(incident)).version, patches));
    }

private:
    Desk &m_desk;
};

} // namespace nevertwice::test
