// What a thread of ours is before it works.
#pragma once

namespace vizard::face {

// Every thread that works beside others calls this: nets::prepareWorkerThread(), and OpenCV's loops stay in
// the thread that asks for them.
void prepareWorkerThread();

} // namespace vizard::face
