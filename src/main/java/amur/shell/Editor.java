package amur.shell;

import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// Who is signed in. Reading is open; whatever changes data asks here first.
@Component
public class Editor {

    /// The name of the signed-in editor; empty for a reader.
    public Optional<String> name() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(
                        who ->
                                who.getAuthorities().stream()
                                        .anyMatch(a -> "ROLE_EDITOR".equals(a.getAuthority())))
                .map(who -> who.getName());
    }

    /// @throws AccessDeniedException for a reader
    public String require() {
        return name().orElseThrow(() -> new AccessDeniedException("Only an editor may do this."));
    }
}
