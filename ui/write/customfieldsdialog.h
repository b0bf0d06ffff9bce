#pragma once

#include "model/domain/teamsettings.h"
#include "ui/kit/theme.h"

#include <QDialog>

namespace nevertwice {

class CustomFieldEditor;

// The fields of the team where one misses them: beside the incident. What is changed holds at once.
class CustomFieldsDialog : public QDialog
{
    Q_OBJECT

public:
    CustomFieldsDialog(const Theme &theme, const QList<CustomField> &fields, QWidget *parent = nullptr);

signals:
    void edited(const QList<nevertwice::CustomField> &before, const QList<nevertwice::CustomField> &after);

private:
    CustomFieldEditor *m_editor = nullptr;
};

} // namespace nevertwice
