#include "models/training/commands.h"

namespace vizard::training {

const std::vector<Command>& commands() {
    static const std::vector<Command> list = {
#ifndef VIZARD_TRAIN_WITHOUT_QT
        {"pack", "aligned crops of all faces under --faces, once, into one file", makePack},
        {"detector", "the face detector, from the labels of --teacher", trainDetector},
        {"landmarks", "the detector's second look at a face", trainLandmarks},
#endif
        {"cloak", "the cloak network, against all --teacher recognisers", trainCloak},
        {"recogniser", "a surrogate recogniser, from all --teacher recognisers", trainRecogniser},
        {"labels", "a recogniser from people's names alone, real and made-up ones", trainLabels},
        {"stages", "a recogniser in the plan of one --teacher, from its answers and what it says at --taps",
         trainStages},
        {"check", "accuracy and thresholds of a recogniser of our own, on people kept out", checkRecogniser},
        {"aims",
         "directions for the random vector, into a recogniser's file: one set a --teacher, that is, a head",
         writeAims},
        {"crowd", "how faces vary, to draw people from who do not exist", describeCrowd},
        {"export", "the weights of a checkpoint as a model file (fp16)", exportWeights},
        {"mean", "the mean of several model files of one network", averageModels},
    };
    return list;
}

} // namespace vizard::training
