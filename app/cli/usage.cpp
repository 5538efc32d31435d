#include "app/cli/arguments.h"

#include <QCoreApplication>

namespace vizard::cli {

namespace {

const char* const general = QT_TRANSLATE_NOOP(
    "vizard::cli",
    "Vizard changes the faces in photos so that face recognition has a harder time, while people see the "
    "same photo.\n"
    "Nothing leaves this machine, and originals are never changed.\n"
    "\n"
    "  vizard-cli protect PHOTO|FOLDER… --out DIR   write protected copies\n"
    "  vizard-cli faces PHOTO|FOLDER…               show the faces that are found\n"
    "  vizard-cli ledger                            show or forget what is remembered of copies\n"
    "  vizard-cli models                            show the networks and whether their files are intact\n"
    "  vizard-cli methods                           show the ways to protect, and what each is for\n"
    "  vizard-cli audit CLEAN_DIR CLOAKED_DIR --gallery DIR\n"
    "                                               measure how well cloaked copies hide who is on them\n"
    "  vizard-cli COMMAND --help                    more about a command\n"
    "  vizard-cli --version\n"
    "\n"
    "Exit status: 0 all done, 1 some failed, 2 wrong use, 130 cancelled.\n");

const char* const protect = QT_TRANSLATE_NOOP(
    "vizard::cli",
    "vizard-cli protect PHOTO|FOLDER… --out DIR [OPTIONS]\n"
    "\n"
    "Writes a protected copy of each photo into DIR. Folders are searched with all that is in them, but\n"
    "for hidden names, and their tree is kept below DIR. A photo without a face is reported, and nothing\n"
    "is written for it.\n"
    "\n"
    "  --out DIR       the folder for the copies; it is made where it is missing\n"
    "  --strength N    0 (changes nothing) to 100; 50 if not given\n"
    "  --method M      one of those that “vizard-cli methods” shows; vizard if not given\n"
    "  --seed N        another number gives another cloak of the same strength; 0 if not given. The method\n"
    "                  unlearnable takes all photos for one person's, three or more: N is the person's "
    "number,\n"
    "                  for later photos too; from the first photo if not given\n"
    "  --sample-wise   unlearnable only: the pattern is changed a little for each photo\n"
    "  --robust        unlearnable only: made for recognisers that are trained to withstand small changes, "
    "too\n"
    "  --small-faces   look for small faces, too, as in photos of groups: some seconds for a large photo\n"
    "  --workers N     how many cores to use; all if not given\n"
    "  --format F      keep, jpeg, png, webp or tiff; keep if not given (HEIC becomes JPEG,\n"
    "                  where it has transparency PNG; BMP becomes PNG)\n"
    "  --quality Q     1 to 100, for JPEG and WebP; like the source, at least 92, if not given\n"
    "  --long-edge N   make photos smaller first, to at most N pixels; the cloak is made for that size\n"
    "  --metadata M    private: nothing but colour profile and resolution (if not given)\n"
    "                  credit: also the date, artist and copyright; most: also camera, lens and exposure.\n"
    "                  Places, people, serial numbers, free texts and thumbnails are never kept\n"
    "\n"
    "  --name T        names of the copies, from {name} {n} {date} {strength} {method}; {name} if not given\n"
    "  --flatten       all copies into DIR itself\n"
    "  --on-collision P  where a name is taken: ask (leave it and say so, if not given), number, skip, "
    "replace\n"
    "  --replace       the same as --on-collision replace: write over copies that Vizard made earlier, never "
    "over\n"
    "                  an original or anybody else's file\n"
    "  --resume        copies that an interrupted run finished are verified and not made again\n"
    "  --dry-run       say what would be written where, and what metadata would go; write nothing\n"
    "  --report FILE   write FILE.json and FILE.html: what was done with each photo\n"
    "  --judge J       who looks at each face in the written files, once more after encoding: a recogniser's "
    "file\n"
    "                  (vizard-cli audit --help); the installed one, where there is one, if not given\n"
    "  --json          one JSON object a line for each photo\n"
    "\n"
    "Ctrl+C stops cleanly; pressed twice, at once.\n");

const char* const faces = QT_TRANSLATE_NOOP(
    "vizard::cli", "vizard-cli faces PHOTO|FOLDER… [--small-faces] [--json]\n"
                   "\n"
                   "Shows the faces that are found: box (x y width height), five landmarks (left "
                   "eye, right eye,\nnose, left and right mouth corner, as seen in the picture), "
                   "all in pixels of the upright photo,\nand a score from 0 to 1. With --small-faces those "
                   "that a first look does not see, too: it takes\nsome seconds for a large photo.\n");

const char* const ledger = QT_TRANSLATE_NOOP(
    "vizard::cli", "vizard-cli ledger [--clear] [--json]\n"
                   "\n"
                   "Vizard remembers the hashes of the copies that it made (no names, no places), so "
                   "that it can tell them from\nother files, and go on with an interrupted run. "
                   "--clear forgets them.\n");

const char* const models = QT_TRANSLATE_NOOP(
    "vizard::cli", "vizard-cli models [--json]\n"
                   "\n"
                   "Shows the networks that this program uses: name, kind, date, SHA-256, and "
                   "whether the file is intact.\n");

const char* const methods = QT_TRANSLATE_NOOP(
    "vizard::cli",
    "vizard-cli methods [--json]\n"
    "\n"
    "Shows the methods that “protect --method” knows: what each is for, what it is not for, what "
    "strength\nmeans to it, and whether this version has what it needs.\n");

const char* const audit = QT_TRANSLATE_NOOP(
    "vizard::cli",
    "vizard-cli audit CLEAN_DIR CLOAKED_DIR --gallery DIR [OPTIONS]\n"
    "\n"
    "Measures how well cloaked copies hide who is on them. People are sub-folders of CLEAN_DIR;\n"
    "CLOAKED_DIR holds copies in the same sub-folders under the same names. A person needs two\n"
    "photos or more.\n"
    "\n"
    "  --gallery DIR    other people, for thresholds and as distractors: sub-folders, or loose\n"
    "                   photos of one person each\n"
    "  --judge J        a judge by its name, or a recogniser's file: NAME.json with NAME.onnx\n"
    "                   beside it; may be repeated. Recognisers that took part in making the\n"
    "                   cloaks are refused. The installed judge if not given\n"
    "  --protocol P     all, or some of, with commas: p1 verification, p2 search, p3 poisoned\n"
    "                   gallery, p4 both sides cloaked, p5 some clean photos leak, p6 a\n"
    "                   recogniser trained from scratch, p7 JPEG, scaling, cropping and\n"
    "                   screenshots, p8 an attacker who knows Vizard\n"
    "  --json FILE      every figure, for programs\n"
    "  --html FILE      a page with tables and plots, in one file\n"
    "  --language L     the page's language: en, ar, de, es, fr or zh; the system's if not given\n"
    "  --workers N      how many cores to use; all if not given\n"
    "  --cache DIR      where embeddings are kept, so that an interrupted audit goes on where it\n"
    "                   was. They tell who is on a photo: the folder is for your eyes only. Your\n"
    "                   cache folder if not given\n"
    "\n"
    "Ctrl+C stops cleanly; the same command goes on.\n");

} // namespace

QString usage(const QString& topic) {
    const char* text = general;
    if (topic == QLatin1String("protect"))
        text = protect;
    else if (topic == QLatin1String("faces"))
        text = faces;
    else if (topic == QLatin1String("ledger"))
        text = ledger;
    else if (topic == QLatin1String("models"))
        text = models;
    else if (topic == QLatin1String("methods"))
        text = methods;
    else if (topic == QLatin1String("audit"))
        text = audit;
    return QCoreApplication::translate("vizard::cli", text);
}

} // namespace vizard::cli
