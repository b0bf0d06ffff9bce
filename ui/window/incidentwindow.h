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

// One incident in a window of its own, beside what the workspace shows. Goes away when it is closed.
class IncidentWindow : public QWidget
{
    Q_OBJECT

public:
    // How the saving of a document stands, in words.
    using SavedText = std::function<QString(const Document *document)>;

    // Takes the pane over. The documents outlive the window.
    IncidentWindow(const Theme &theme, Documents &documents, ReadingPane *pane, const SavedText &savedText);
    ~IncidentWindow() override;

    ReadingPane &pane() { return *m_pane; }
    // What is wrong with this incident, and news of it.
    TroubleBar &bar() { return *m_bar; }
    void showDocument(Document *document);
    // Something about the saving is different.
    void describe();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void addKeys(const QString &keys, const std::function<void()> &act);

    ReadingPane *m_pane;
    TroubleBar *m_bar;
    SavedText m_savedText;
    ElidedLabel *m_saved = nullptr;
};

} // namespace nevertwice
