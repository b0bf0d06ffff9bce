#pragma once

#include "ui/write/inspectorpeople.h"

namespace nevertwice {

// The label that says which cause a row is.
inline constexpr auto kCauseTitleName = "causeTitle";

class CauseItemModel;

// The causes of an incident: picked from the catalogue while one types, or made on the spot, each in a role.
class CausePicker : public RowsGroup
{
    Q_OBJECT

public:
    explicit CausePicker(const Theme &theme, QWidget *parent = nullptr);

protected:
    void fill() override;
    InspectorRow *makeRow(const QUuid &uuid) override;

private:
    void find(const QString &text, const OptionAnswer &answer) const;
    void add(const Option &option, const QString &typed);
    void change(const QString &what, const QUuid &uuid, const std::function<void(CauseLink &)> &change);
    void categorize(const QUuid &uuid, const QString &word);

    CauseItemModel *m_model = nullptr;
    SuggestField *m_add = nullptr;
};

} // namespace nevertwice
