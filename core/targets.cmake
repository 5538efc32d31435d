# What every target of ours is built with, and the third-party libraries as one interface target each.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui)
find_package(OpenCV 4.6 REQUIRED COMPONENTS core imgproc)
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)

add_library(vizard_options INTERFACE)
target_compile_features(vizard_options INTERFACE cxx_std_20)
target_compile_definitions(vizard_options INTERFACE QT_NO_KEYWORDS QT_NO_CAST_TO_ASCII
                                                    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(vizard_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion
                                                $<$<BOOL:${VIZARD_WERROR}>:-Werror>
# GCC 12 warns of std::string's own operator+ (GCC bug 105329).
                                                $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>)
target_include_directories(vizard_options INTERFACE ${CMAKE_SOURCE_DIR} ${CMAKE_BINARY_DIR}/generated)

# LibTorch by path, not by its own CMake package: that one adds flags of its own to every target. The path may be
# another LibTorch (with CUDA) for the training program: -DVIZARD_LIBTORCH=/opt/libtorch
set(VIZARD_LIBTORCH "" CACHE PATH "Another LibTorch than the system's")
add_library(vizard_torch INTERFACE)
if(VIZARD_LIBTORCH)
  find_package(Torch REQUIRED PATHS ${VIZARD_LIBTORCH} NO_DEFAULT_PATH)
  target_link_libraries(vizard_torch INTERFACE ${TORCH_LIBRARIES})
  target_include_directories(vizard_torch SYSTEM INTERFACE ${TORCH_INCLUDE_DIRS})
else()
  find_library(VIZARD_TORCH_LIB torch REQUIRED)
  find_library(VIZARD_TORCH_CPU_LIB torch_cpu REQUIRED)
  find_library(VIZARD_C10_LIB c10 REQUIRED)
  target_link_libraries(vizard_torch INTERFACE ${VIZARD_TORCH_LIB} ${VIZARD_TORCH_CPU_LIB} ${VIZARD_C10_LIB})
  target_include_directories(vizard_torch SYSTEM INTERFACE /usr/include/torch/csrc/api/include)
endif()

# Several sources at once, for LibTorch's headers are most of what each costs. ALONE: those whose private names are
# another's too.
function(vizard_compile_together target)
  cmake_parse_arguments(ARG "" "" "ALONE" ${ARGN})
  set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 6)
  if(ARG_ALONE)
    set_source_files_properties(${ARG_ALONE} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
  endif()
endfunction()

# One room of the house: vizard_room(NAME SOURCES… LINKS PUBLIC|PRIVATE …)
function(vizard_room name)
  cmake_parse_arguments(ARG "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  add_library(vizard_${name} STATIC ${ARG_SOURCES})
  target_link_libraries(vizard_${name} PUBLIC vizard_options ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE})
endfunction()
