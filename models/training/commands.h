// The training program's commands.
#pragma once

#include "models/training/arguments.h"

#include <vector>

namespace vizard::training {

struct Command {
    const char* name;
    const char* summary;
    int (*run)(const Arguments&);
};

const std::vector<Command>& commands();

int makePack(const Arguments& arguments);
int trainCloak(const Arguments& arguments);
int trainDetector(const Arguments& arguments);
int trainLandmarks(const Arguments& arguments);
int trainRecogniser(const Arguments& arguments);
int trainLabels(const Arguments& arguments);
int trainStages(const Arguments& arguments);
int checkRecogniser(const Arguments& arguments);
int writeAims(const Arguments& arguments);
int describeCrowd(const Arguments& arguments);
int exportWeights(const Arguments& arguments);
int averageModels(const Arguments& arguments);

} // namespace vizard::training
