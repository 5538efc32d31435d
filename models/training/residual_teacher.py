"""Writes dlib's face recogniser, as the npm package @vladmandic/face-api stores it, as a teacher for `train`.

    npm pack @vladmandic/face-api && tar xzf vladmandic-face-api-*.tgz
    residual_teacher.py package/model faces.pack FOLDER        # FOLDER/dlib_resnet.onnx and .json

The weights are Davis King's (dlib_face_recognition_resnet_model_v1, released into the public domain), stored in
bytes with a scale and a lowest value a tensor. It was trained for distances, and its answers lie around a far-off
mean, so that one pair of strangers in a hundred has a cosine above .9: the mean over FACES of the pack's people who may be trained on is taken off.
Needs python3-torch. Nothing of it ships with the program.
"""
import json
import sys
from pathlib import Path

import torch
from torch import nn
from torch.nn import functional as F

# Its input is 150 x 150, and dlib's mean face with a quarter of padding around it has its eyes 52.5 px apart at a
# height of 47. These 101 of the project's own 112 x 112 crops (from LEFT, TOP; nine rows of it lie below the crop) are
# that to .4 %.
SIDE, WINDOW, LEFT, TOP = 150, 101, 6, 20
MEAN = (122.782, 117.001, 104.298)  # R G B, of 255
FACES = 1500
# The template that the project's own crops are aligned to, for where nose and mouth lie from the eyes.
CROP = [(38.2946, 51.6963), (73.5318, 51.5014), (56.0252, 71.7366), (41.5493, 92.3655), (70.7299, 92.2041)]


def stored(folder):
    manifest = json.loads((folder / "face_recognition_model-weights_manifest.json").read_text())[0]
    raw = b"".join((folder / path).read_bytes() for path in manifest["paths"])
    tensors, at = {}, 0
    for entry in manifest["weights"]:
        count = 1
        for side in entry["shape"]:
            count *= side
        code = entry.get("quantization", {"dtype": "float32", "scale": 1, "min": 0})
        kind = {"uint8": torch.uint8, "float32": torch.float32}[code["dtype"]]
        size = count * torch.empty(0, dtype=kind).element_size()
        values = torch.frombuffer(bytearray(raw[at:at + size]), dtype=kind).double()
        tensors[entry["name"]] = (values * code["scale"] + code["min"]).view(entry["shape"])
        at += size
    assert at == len(raw)
    return tensors


def convolution(tensors, name, stride, padding):
    """A convolution with the scale after it, which is a batch norm's at rest."""
    filters = tensors[name + "/conv/filters"].permute(3, 2, 0, 1)
    scale = tensors[name + "/scale/weights"]
    layer = nn.Conv2d(filters.shape[1], filters.shape[0], filters.shape[2], stride, padding)
    layer.weight.data = (filters * scale.view(-1, 1, 1, 1)).float()
    layer.bias.data = (tensors[name + "/conv/bias"] * scale + tensors[name + "/scale/biases"]).float()
    return layer


def mean(x, height, width):
    return F.avg_pool2d(x, (height, width), count_include_pad=False)  # else it is written with a Pad of nothing


class Block(nn.Module):
    """Where it halves the side, the picture itself goes on as the mean of 2 x 2, with zeros for new channels; what
    the convolutions answer has zeros below and to the right where it is smaller than that."""

    def __init__(self, tensors, name, halves):
        super().__init__()
        self.halves = halves
        self.first = convolution(tensors, name + "/conv1", 2 if halves else 1, 0 if halves else 1)
        self.second = convolution(tensors, name + "/conv2", 1, 1)

    def forward(self, x, nothing):
        y = self.second(F.relu(self.first(x)))
        if self.halves:
            x = mean(x, 2, 2)
            if x.shape[1] < y.shape[1]:
                x = torch.cat([x, x * nothing], 1)
            if y.shape[2] < x.shape[2]:
                y = torch.cat([y, mean(y, int(y.shape[2]), 1) * nothing], 2)
                y = torch.cat([y, mean(y, 1, int(y.shape[3])) * nothing], 3)
        return F.relu(x + y)


class Residual29(nn.Module):
    def __init__(self, tensors):
        super().__init__()
        self.register_buffer("nothing", torch.zeros(1))
        self.enter = convolution(tensors, "conv32_down", 2, 0)
        stages = [("32", 3, False), ("64", 3, True), ("128", 2, True), ("256", 2, True)]
        names = []
        for width, blocks, halves in stages:
            names += [(f"conv{width}_down", True)] if halves else []
            names += [(f"conv{width}_{i + 1}", False) for i in range(blocks)]
        names.append(("conv256_down_out", True))
        self.blocks = nn.ModuleList(Block(tensors, name, halves) for name, halves in names)
        self.embed = nn.Linear(256, 128)
        self.embed.weight.data = tensors["fc"].t().float()
        self.embed.bias.data.zero_()

    def forward(self, x):
        x = F.max_pool2d(F.relu(self.enter(x)), 3, 2)
        for block in self.blocks:
            x = block(x, self.nothing)
        return self.embed(F.adaptive_avg_pool2d(x, 1).flatten(1))


def landmarks():
    """CROP's in the window, scaled. They count from the first pixel's centre."""
    scale = SIDE / WINDOW
    return [[round((x + 0.5 - LEFT) * scale - 0.5, 4), round((y + 0.5 - TOP) * scale - 0.5, 4)] for x, y in CROP]


def packed(path):
    """FACES crops of the pack, evenly from those who are not kept out: [FACES, 3, 144, 144], bytes."""
    with open(path, "rb") as file:
        head = int.from_bytes(file.read(8), "little")
        entries = json.loads(file.read(head))

        def read(name, at, size):
            file.seek(8 + head + entries[name]["data_offsets"][0] + at)
            return torch.frombuffer(bytearray(file.read(size)), dtype=torch.uint8)

        count, *shape = entries["crops"]["shape"]
        size = shape[0] * shape[1] * shape[2]
        free = [i for i, kept in enumerate(read("kept_out", 0, count).tolist()) if not kept]
        chosen = [free[i * len(free) // FACES] for i in range(FACES)]
        return torch.stack([read("crops", i * size, size).view(shape) for i in chosen])


def mean_answer(network, crops):
    margin = (crops.shape[2] - 112) // 2
    left, top = LEFT + margin, TOP + margin
    answers = []
    with torch.no_grad():
        for part in crops[:, :, top:top + WINDOW, left:left + WINDOW].split(50):
            seen = F.interpolate(part.float(), size=(SIDE, SIDE), mode="bilinear", align_corners=False)
            answers.append(network((seen - torch.tensor(MEAN).view(1, 3, 1, 1)) / 256))
    return torch.cat(answers).mean(0)


def main():
    model, pack, out = map(Path, sys.argv[1:4])
    network = Residual29(stored(model)).eval()
    network.embed.bias.data = -mean_answer(network, packed(pack))
    out.mkdir(parents=True, exist_ok=True)
    torch.onnx.export(network, torch.zeros(1, 3, SIDE, SIDE), str(out / "dlib_resnet.onnx"), opset_version=10,
                      input_names=["input"], output_names=["embedding"])
    description = {
        "name": "dlib_resnet",
        "network": "dlib_resnet.onnx",
        "input": {"width": SIDE, "height": SIDE, "colour": "rgb", "mean": list(MEAN),
                  "std": [256, 256, 256]},
        "landmark_template": landmarks(),
    }
    (out / "dlib_resnet.json").write_text(json.dumps(description, indent=1) + "\n")


if __name__ == "__main__":
    main()
