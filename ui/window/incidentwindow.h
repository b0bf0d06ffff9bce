#pragma once

#include "ui/kit/theme.h"
#include "ui/write/document.h"

#include <QWidget>

#include <functional>

namespace nevertwice {

class Documents;
class ElidedLabel;
class ReadingPane;
class TroubleBar;

// One incident beside what the workspace shows: in a window of its own, or in a second pane of the window, whose menus
// serve it then. Goes away when it is closed.
class IncidentWindow : public QWidget
{
    Q_OBJECT

public:
    // How the saving of a document stands, in words.
    using SavedText = std::function<QString(const Document *document)>;

    enum class Home { Window, Pane };

    // Takes the pane over. The documents outlive the window.
    IncidentWindow(const Theme &theme, Documents &documents, ReadingPane *pane, const SavedText &savedText,
                   Home home = Home::Window);
    ~IncidentWindow() override;

    ReadingPane &pane() { return *m_pane; }
    // What is wrong with this incident, and news of it.
    TroubleBar &bar() { return *m_bar; }
    void showDocument(Document *document);
    // Something about the saving is different.
    void describe();

signals:
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void addKeys(const QString &keys, const std::function<void()> &act);
    void addAllKeys();
    QWidget *makeFoot();
    QWidget *makeHead();

    ReadingPane *m_pane;
    TroubleBar *m_bar;
    SavedText m_savedText;
    const Theme &m_theme;
    ElidedLabel *m_name = nullptr; // of what a pane shows; a window has a title
    ElidedLabel *m_saved = nullptr;
};

} // namespace nevertwice
