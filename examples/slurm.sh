#!/bin/sh
# sbatch --array=1-4 slurm.sh: four tasks build a quarter of the decks each. --shard auto reads the number of the task.
#SBATCH --job-name=decks
#SBATCH --ntasks=1
deckwright build content.yaml --each units.csv -o 'out/{{row.code}}.pptx' --jobs 1 --keep-going \
  --shard auto --manifest "out/manifest-$SLURM_ARRAY_TASK_ID.ndjson"
