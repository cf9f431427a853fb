package amur.csv;

/// A real cell and how it was read, for a person to judge the reading by.
///
/// @param column the name of the column
/// @param cell as it stands in the file
/// @param read the value, or why there is none
public record Evidence(String column, String cell, String read) {}
