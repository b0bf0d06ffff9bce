#include "ui/write/customfieldsdialog.h"

#include "ui/kit/labels.h"
#include "ui/kit/sheetparts.h"
#include "ui/write/customfieldeditor.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

CustomFieldsDialog::CustomFieldsDialog(const Theme &theme, const QList<CustomField> &fields, QWidget *parent)
    : QDialog(parent)
{
    setObjectName("customFields"_L1);
    setWindowTitle(tr("Our fields"));
    setAttribute(Qt::WA_DeleteOnClose);
    setSurface(this, u"surface"_s);
    m_editor = new CustomFieldEditor(theme);
    m_editor->setFields(fields);
    setSurface(m_editor, u"surface"_s);
    connect(m_editor, &CustomFieldEditor::edited, this, &CustomFieldsDialog::edited);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_editor);
    setSurface(area->viewport(), u"surface"_s);
    auto *close = new QPushButton(tr("Close"));
    close->setAutoDefault(false); // Enter ends a name
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(makeParagraph(theme,
                                    tr("They lie in the workspace: every incident has them, and everybody who opens "
                                       "it. A field that is removed takes nothing with it that was written."),
                                    TextStyle::Meta, Ink::Text2));
    layout->addWidget(area, 1);
    layout->addWidget(close, 0, Qt::AlignTrailing);
    fitIntoWindow(*this, {theme.scaled(420), theme.scaled(440)});
    m_editor->focusAdder();
}

} // namespace nevertwice
