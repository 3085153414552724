# Build: the SDK restores from the lock files and publishes.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
RUN dotnet restore src/EmotionalNumbness.Web --locked-mode
RUN dotnet publish src/EmotionalNumbness.Web -c Release -o /app --no-restore
# A folder that the account below may write to; the image that runs has no program to make one with.
RUN mkdir /app-data

# Run: a small image with ICU (country and language names) and without a shell, as a user without rights.
FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled-extra
WORKDIR /app
COPY --from=build /app .
COPY --from=build --chown=1654:1654 /app-data /data
# Nothing below /app is ever written; everything that is goes to /data, and uploads on their way to /tmp.
ENV Urls=http://+:8080 \
    Data__Directory=/data \
    DOTNET_EnableDiagnostics=0
EXPOSE 8080
VOLUME /data
USER $APP_UID
HEALTHCHECK --interval=30s --timeout=10s --start-period=30s CMD ["dotnet", "EmotionalNumbness.Web.dll", "health"]
ENTRYPOINT ["dotnet", "EmotionalNumbness.Web.dll"]
