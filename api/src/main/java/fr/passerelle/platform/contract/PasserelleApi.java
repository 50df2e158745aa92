package fr.passerelle.platform.contract;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeIn;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Contact;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the contract says of the API as a whole. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Passerelle",
                        version = "1",
                        description =
                                "A territorial referral network for digital inclusion: who helps whom and where, and what"
                                        + " became of each person who was referred. Every refusal is a problem document"
                                        + " (RFC 9457). Refusals are checked in this order: 401, 400 or 415, 404, 403, idempotent"
                                        + " replay, 428, 412, 409, 422.",
                        contact = @Contact(name = "Passerelle"),
                        license = @License(name = "EUPL-1.2", identifier = "EUPL-1.2")),
        servers = @Server(url = "/", description = "The application's own origin"),
        tags = {
            @Tag(name = "session", description = "Signing in and out; who I am and what I may do"),
            @Tag(
                    name = "account",
                    description = "Who belongs where: teams, invitations, requests, absences, admissions"),
            @Tag(name = "territory", description = "Départements and their communes"),
            @Tag(name = "network", description = "The places that help, and who answers there"),
            @Tag(
                    name = "imports",
                    description = "Sources of the directory: read, compared, applied as a whole, undone"),
            @Tag(name = "assessment", description = "« Faire le point »: questions, rules and explained proposals"),
            @Tag(name = "matching", description = "Which places suit a chosen help, and why"),
            @Tag(name = "referral", description = "The life cycle of a referral, from need to outcome"),
            @Tag(
                    name = "statistics",
                    description =
                            "Delays and rates by place, organisation and territory, as defined terms; never by worker"),
            @Tag(
                    name = "rights",
                    description = "What the person a referral is about sees and decides, without an account"),
            @Tag(
                    name = "paper",
                    description = "Sheets in black and white with large print, tagged, for people without internet"),
            @Tag(name = "notification", description = "Who is told what, when and how; what could not be told"),
            @Tag(
                    name = "webhook",
                    description = "Partners' software is told of status changes, signed; how each try went"),
            @Tag(
                    name = "coverage",
                    description = "Where the network has holes: demand, supply and travel time by commune; what-if"),
            @Tag(
                    name = "bulletin",
                    description =
                            "What whoever works in a territory should know: human contacts, referents, what is coming"),
            @Tag(
                    name = "observation",
                    description = "What blocks online, noted without anybody, and the quarter's sheet for the meeting"),
            @Tag(name = "exchange", description = "Open formats of the directory: what is read and what is given out")
        })
@SecurityScheme(
        securitySchemeName = "session",
        type = SecuritySchemeType.APIKEY,
        in = SecuritySchemeIn.COOKIE,
        apiKeyName = "q_session",
        description =
                "The web client's encrypted session cookie, set by /api/v1/session/login. Unsafe methods also need"
                        + " X-Requested-With and a same-origin Sec-Fetch-Site.")
@SecurityScheme(
        securitySchemeName = "bearer",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        bearerFormat = "JWT",
        description = "An access token of the identity server, for partner systems")
public class PasserelleApi extends Application {}
