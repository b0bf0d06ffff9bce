#pragma once

#include "tests/bench/harness.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QSet>
#include <QTemporaryDir>

namespace nevertwice::bench {

struct UiWishes
{
    int size = 100'000;   // incidents in the library
    int rows = 1'000'000; // of the long list
    int keys = 2'000;
    QString file;    // the library, kept
    QString program; // this one, to be started again
};

// The program, with nobody to answer its questions.
class Program
{
public:
    Program();
    // Shows the window with this file and waits for its list.
    void open(const QString &path, Access access);
    WorkspaceView &view();

    QTemporaryDir folder;
    Clock clock = steadyClock();
    Theme theme;
    Settings settings{folder.path()};
    std::unique_ptr<Prompts> prompts;
    std::unique_ptr<MainWindow> window;
};

// Handles what there is, and what comes for a while after that.
void settle(int milliseconds = 300);

// One line of the table: ours, bare, and how often more ours takes.
void printLine(const QString &name, double ours, double bare, const QString &wanted);
double medianOf(std::vector<double> values);

// Markdown as people write it, at least so long.
QString someMarkdown(qsizetype length);

// A workspace with so many rows in its list, most of them with nothing else.
QString makeRows(const QString &folder, int rows);

void benchFirstList(Library &library, const UiWishes &wishes);
int runFirstList(const QString &path); // in a process of its own
void benchScroll(Library &library, const UiWishes &wishes);
void benchKeys(const UiWishes &wishes);
void benchPreview();
void benchDrawing();
void benchTour(Library &library);
void benchPromises(Library &library);
void benchInsightsPage(Library &library);

// An application that can say how long each event of its thread took.
class MeasuredApplication : public QApplication
{
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override;

    struct Handled
    {
        double milliseconds = 0;
        QString step;
        QString what; // receiver and event
    };
    // Empty: no longer.
    void measure(const QString &step) { m_step = step; }
    // What was handled since this was asked last.
    std::vector<Handled> takeHandled();

private:
    QString m_step;
    int m_depth = 0;
    QSet<const QObject *> m_charts; // that were painted
    bool m_paintsNewChart = false;
    std::vector<Handled> m_handled; // those over a millisecond
};

} // namespace nevertwice::bench
