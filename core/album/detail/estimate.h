// What a step takes on this machine, learned while working; from it, progress and the time left.
#pragma once

#include <array>

namespace vizard::album::detail {

enum class Step { Open, Face, Close }; // read and detect; one face; apply and write

// A number of steps; halves of steps count as such.
struct Work {
    double opens = 0;
    double faces = 0;
    double closes = 0;

    Work& operator+=(const Work& other);
};

class Estimate {
public:
    void finished(Step step, double seconds);
    void opened(int faces);
    // A guess for a step that has not finished once, from what runs now. Superseded by the first finished().
    void guess(Step step, double seconds);

    double seconds(Step step) const;
    double secondsOf(const Work& work) const;
    bool knows(const Work& work) const; // whether each kind of step in it was seen or guessed
    double facesPerPhoto() const;
    Work wholePhoto() const; // what a photo that was not opened yet probably needs

private:
    struct Mean {
        double value = 0;
        int count = 0; // -1: a guess
        void take(double sample);
    };
    std::array<Mean, 3> steps_;
    Mean faces_;
};

// Seconds until `left` is done by `workers`, of which `chain` has to be done one after the other; -1: not
// known.
double secondsLeft(const Estimate& estimate, const Work& left, const Work& chain, int workers);

} // namespace vizard::album::detail
