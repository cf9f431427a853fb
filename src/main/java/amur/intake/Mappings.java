package amur.intake;

import amur.csv.Mapping;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Mappings that a person has saved by name, as plain files in the home folder, for the next file
/// with the same header.
@Component
public class Mappings {

    private static final String NAME = "[\\p{L}\\p{N}][\\p{L}\\p{N} _-]{0,59}";
    private static final String SUFFIX = ".csv";

    private final Path folder;

    Mappings(@Value("${amur.home}") Path home) {
        this.folder = home.resolve("mappings");
    }

    /// @throws IllegalArgumentException if the name is no good name for a file
    public void save(String name, Mapping mapping) {
        try {
            Files.createDirectories(folder);
            Files.writeString(file(name), mapping.text());
        } catch (IOException e) {
            throw new UncheckedIOException("the mapping could not be kept in " + folder, e);
        }
    }

    /// @throws IllegalArgumentException if there is none of that name
    public Mapping named(String name) {
        var file = file(name);
        if (!Files.exists(file)) {
            throw new IllegalArgumentException(
                    "there is no mapping \"%s\"; %s"
                            .formatted(
                                    name,
                                    names().isEmpty()
                                            ? "none is saved yet, the import page saves them"
                                            : "there are: " + String.join(", ", names())));
        }
        return read(file);
    }

    /// Those made for a file with these columns, by name.
    public SortedMap<String, Mapping> fitting(List<String> header) {
        var fitting = new TreeMap<String, Mapping>();
        for (var file : files()) {
            var mapping = read(file);
            if (mapping.fits(header)) {
                fitting.put(name(file), mapping);
            }
        }
        return fitting;
    }

    /// Of all that are saved, in order.
    public List<String> names() {
        return files().stream().map(Mappings::name).toList();
    }

    private static String name(Path file) {
        var name = file.getFileName().toString();
        return name.substring(0, name.length() - SUFFIX.length());
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Mapping read(Path file) {
        try {
            return Mapping.parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String name) {
        if (!name.matches(NAME)) {
            throw new IllegalArgumentException(
                    "\"%s\" is no name for a mapping: up to 60 letters, digits, spaces, _ and -"
                            .formatted(name));
        }
        return folder.resolve(name + SUFFIX);
    }
}
