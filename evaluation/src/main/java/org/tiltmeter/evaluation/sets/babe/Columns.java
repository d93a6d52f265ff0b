package org.tiltmeter.evaluation.sets.babe;

import com.fasterxml.jackson.dataformat.csv.CsvSchema;

/** The columns of BABE's file, and of ours with predictions. */
final class Columns {

    /** As the file names them in its first line. */
    static final CsvSchema GOLD = CsvSchema.emptySchema().withHeader().withColumnSeparator(';');

    static final CsvSchema PREDICTED = CsvSchema.builder()
            .addColumn("text")
            .addColumn("outlet")
            .addColumn("label_bias")
            .addColumn("biased_words")
            .addColumn("probability")
            .setColumnSeparator(';')
            .build();

    static final String PREDICTED_HEADING = "text;outlet;label_bias;biased_words;probability\n";

    private Columns() {}
}
