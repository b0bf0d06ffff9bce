#pragma once

#include <QStringList>

class QPrinter;
class QWidget;

namespace nevertwice {

// Every question the program asks in a window of its own passes through here, so that tests can answer.
class Prompts
{
public:
    virtual ~Prompts() = default;

    // A path, or nothing where the person thought better of it.
    virtual QString pickWorkspaceToOpen(QWidget *parent) = 0;
    // With a name to begin with.
    virtual QString pickWorkspaceToCreate(QWidget *parent, const QString &title, const QString &name) = 0;
    virtual void tell(QWidget *parent, const QString &title, const QString &text) = 0;
    // True where the person chose the verb; the safe answer is the other one.
    virtual bool confirm(QWidget *parent, const QString &title, const QString &text, const QString &verb) = 0;
    // Which printer, which pages, which paper; false where the person thought better of it.
    virtual bool pickPrinter(QWidget *parent, QPrinter &printer) = 0;
    // Where a file is to be written, under a name to begin with; whoever names one that is there was asked whether it
    // may be replaced.
    virtual QString pickFileToSave(QWidget *parent, const QString &title, const QString &name) = 0;
    virtual QString pickFolder(QWidget *parent, const QString &title) = 0;
    virtual QStringList pickDocuments(QWidget *parent, const QString &title) = 0;
    // One file of separated values.
    virtual QString pickTable(QWidget *parent, const QString &title) = 0;
};

class DesktopPrompts : public Prompts
{
public:
    QString pickWorkspaceToOpen(QWidget *parent) override;
    QString pickWorkspaceToCreate(QWidget *parent, const QString &title, const QString &name) override;
    void tell(QWidget *parent, const QString &title, const QString &text) override;
    bool confirm(QWidget *parent, const QString &title, const QString &text, const QString &verb) override;
    bool pickPrinter(QWidget *parent, QPrinter &printer) override;
    QString pickFileToSave(QWidget *parent, const QString &title, const QString &name) override;
    QString pickFolder(QWidget *parent, const QString &title) override;
    QStringList pickDocuments(QWidget *parent, const QString &title) override;
    QString pickTable(QWidget *parent, const QString &title) override;

private:
    QString m_folder; // where the last one was
};

} // namespace nevertwice
