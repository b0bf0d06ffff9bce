#include "model/insight/checks/families.h"
#include "model/insight/checks/secretscan.h"

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::checking {

namespace {

Fix maskFix(const Passage &passage, const QList<Secret> &secrets)
{
    return {secrets.size() == 1 ? u"Mask it"_s : u"Mask all %1 of this text"_s.arg(secrets.size()),
            {{passage.place, withoutSecrets(passage.prose->text(), secrets)}},
            {},
            {}};
}

} // namespace

// A fix takes the whole text, so that one secret that is masked does not leave the next one where it was.
void checkSecrets(const Subject &subject, QList<Finding> &out)
{
    for (const Passage &passage : subject.passages) {
        const QList<Secret> secrets = secretsIn(*passage.prose);
        if (secrets.isEmpty()) continue;
        const Fix fix = maskFix(passage, secrets);
        for (const Secret &secret : secrets) {
            const bool isAddress = secret.kind == Secret::Kind::NetworkAddress;
            Finding finding = found(
                "secret-suspected", passage, secret.span,
                isAddress
                    ? u"This looks like %1: outside of your house it says more than it helps."_s.arg(secret.name)
                    : u"This looks like %1. Mask it here; `purge` takes it out of the history too."_s.arg(secret.name));
            if (isAddress) finding.level = Level::Hint;
            if (passage.isWhole) finding.fix = fix;
            out.append(finding);
            if (secrets.size() > 50) break; // a log: one sentence is enough
        }
    }
}

} // namespace nevertwice::checking
