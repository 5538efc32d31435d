// The whole audit: folders of people in, figures out.
#pragma once

#include "core/audit/judge.h"
#include "core/audit/report.h"

#include <functional>
#include <set>

namespace vizard::audit {

// P1 .. P8 of the measuring protocols; what each is stands in protocols.h and report.h.
enum class Protocol { P1 = 1, P2, P3, P4, P5, P6, P7, P8 };
const std::set<Protocol>& allProtocols();

struct AuditRequest {
    QString clean, cloaked; // one sub-folder a person; copies have the names of their originals
    QString gallery;        // other people: sub-folders, or loose photos of one person each
    std::vector<Judge> judges;
    std::set<Protocol> protocols = allProtocols();
    int workers = 0;     // 0: as many as cores
    QString cacheFolder; // embeddings are kept here by content; empty: nowhere
};

struct AuditHooks {
    // Pieces of work, all about as long: a photo looked at, as it is or after a change (P7), a step of an
    // attacker's training (P6, P8). From any thread, one at a time.
    std::function<void(int done, int all)> progress;
    std::function<bool()> cancelled;
};

// What was computed before a cancel is in the cache: the next run goes on from there. Photos that cannot be
// read are listed in the report and do not stop it. Errors: those of matchedPeople and peopleIn, NoFace (on
// none of the clean photos), ModelMissing, ModelDamaged, Cancelled, NotWritable (the cache), InvalidArgument
// where no judge is given, or where there is nobody to set a threshold by (text: the gallery), OutOfMemory,
// Internal.
Result<Report> runAudit(const AuditRequest& request, const nets::Models& models, const AuditHooks& hooks);

} // namespace vizard::audit
