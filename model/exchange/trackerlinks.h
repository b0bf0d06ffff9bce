#pragma once

#include <QString>

namespace nevertwice {

// How the addresses of a tracker are compared: two that lead to the same ticket are the same text. Host and what is
// known of GitHub, GitLab and Jira in small letters, without what stands behind the ticket. Empty for what is no
// address of the web.
QString trackerAddress(const QString &link);
// "ops-12" is the key OPS-12; empty for what is none.
QString trackerKey(const QString &text);
// The key an address from trackerAddress() ends in; empty where it ends in none.
QString trackerKeyOf(const QString &address);

} // namespace nevertwice
